import { Worker } from "node:worker_threads";

/**
 * Starts a module of this workspace as a worker thread. `module` names the compiled file (`./x.js`).
 * Where the sources themselves run, as in tests, there is only `./x.ts`: a loader then compiles it
 * and what it imports, which no thread can do by itself on Node 20.
 */
export function moduleWorker(module: string, from: string): Worker {
  if (!from.endsWith(".ts")) return new Worker(new URL(module, from));
  const loader = import.meta.resolve("tsx/esm/api");
  const source = new URL(module.replace(/\.js$/, ".ts"), from).href;
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(source)});
  })`;
  return new Worker(code, { eval: true, execArgv: ["--conditions=@touchstone/source"] });
}
