# Builds with everything, runs with production packages only.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json prisma.config.ts ./
COPY prisma/schema prisma/schema
COPY scripts/generate.mjs scripts/generate.mjs
RUN npm install --no-save --no-audit --no-fund
COPY . .
RUN node scripts/generate.mjs && npm run build

FROM node:24-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=3000
WORKDIR /app
COPY package.json package-lock.json ./
# The database is another service here: the embedded one and install scripts are left out.
RUN npm install --no-save --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force
COPY --from=build /app/.next ./.next
COPY --from=build /app/dist ./dist
COPY next.config.js ./
COPY prisma/migrations ./prisma/migrations
RUN mkdir .data && chown node:node .data .next
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/server.mjs"]
