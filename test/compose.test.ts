import { readFile } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { variableNames } from "@/lib/server/env";

const Service = z.object({
  environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.literal("service_healthy") })).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  stop_grace_period: z.string().optional(),
});
const Compose = z.object({
  services: z.record(z.string(), Service),
  volumes: z.record(z.string(), z.null()),
});

let [text, caddyfile] = ["", ""];
let compose: z.output<typeof Compose>;
beforeAll(async () => {
  [text, caddyfile] = await Promise.all([readFile("docker-compose.yml", "utf8"), readFile("docker/Caddyfile", "utf8")]);
  compose = Compose.parse(parse(text));
});

const apps = () => Object.entries(compose.services).filter(([name]) => name.startsWith("app-"));

it("gives its processes variables that Sandtable reads, and all the same ones", () => {
  expect(apps().map(([name]) => name)).toEqual(["app-1", "app-2"]);
  const [first] = apps();
  for (const [name, { environment }] of apps()) {
    for (const variable of Object.keys(environment))
      expect(variableNames, `${variable} of ${name}`).toContain(variable);
    expect(environment).toEqual(first![1].environment);
  }
});

it("takes from .env only what Sandtable reads and the database's password, and starts without neither secret", async () => {
  const asked = [...text.matchAll(/\$\{(\w+)(:\?)?/g)].map(([, name, required]) => ({ name: name!, required }));
  for (const { name } of asked) expect([...variableNames, "POSTGRES_PASSWORD"]).toContain(name);
  const required = new Set(asked.filter((variable) => variable.required).map(({ name }) => name));
  expect([...required].toSorted()).toEqual(["NEXTAUTH_SECRET", "POSTGRES_PASSWORD"]);
  const example = await readFile(".env.example", "utf8");
  for (const name of required) expect(example).toMatch(new RegExp(`^(# )?${name}=`, "m"));
  for (const [, name] of example.matchAll(/^(?:# )?([A-Z_]+)=/gm))
    expect([...variableNames, "POSTGRES_PASSWORD"]).toContain(name);
});

it("names only what is there: services, volumes, and the processes that the proxy asks", () => {
  for (const [name, { depends_on, volumes }] of Object.entries(compose.services)) {
    for (const other of Object.keys(depends_on)) {
      expect(
        compose.services[other]?.healthcheck,
        `${name} waits for ${other}, which tells when it is ready`,
      ).toBeDefined();
    }
    for (const [volume] of volumes.map((entry) => entry.split(":")))
      if (!volume!.startsWith("./")) expect(compose.volumes).toHaveProperty(volume!);
  }
  const upstreams = /reverse_proxy (.+) \{/.exec(caddyfile)![1]!.split(" ");
  expect(upstreams).toEqual(apps().map(([name, { environment }]) => `${name}:${environment.PORT}`));
});

it("asks the processes whether they are ready, and gives them time to stop", () => {
  expect(caddyfile).toContain("health_uri /api/ready");
  for (const [name, { healthcheck, stop_grace_period }] of apps()) {
    expect(healthcheck?.test.join(" "), name).toContain("/api/ready");
    expect(stop_grace_period).toBe("45s");
  }
});

it("has the proxy say of everybody where they come from, whatever they say of themselves", () => {
  expect(caddyfile).toContain("header_up X-Forwarded-For {client_ip}");
});
