// Loaded into a server before anything else: its clock jumps when the runner says so, and it ends when the runner is gone.
// The database's clock is the machine's and stays as it is.
const NativeDate = Date;
const nativeNow = NativeDate.now.bind(NativeDate);
let offset = 0;

NativeDate.now = () => nativeNow() + offset;
globalThis.Date = new Proxy(NativeDate, {
  construct: (target, args, self) =>
    args.length > 0 ? Reflect.construct(target, args, self) : Reflect.construct(target, [target.now()], self),
  apply: (target) => new target(target.now()).toString(),
});

process.on("message", (message) => {
  if (typeof message?.clockOffsetMs === "number") offset = message.clockOffsetMs;
});
process.on("disconnect", () => process.exit(1));
// Whoever wants to end by itself must not be kept by this.
process.channel?.unref();
