import { type Program, type ProgramOrder, startProgram } from "./program.js";
import { keepRunning } from "./running.js";

/** The programs of the sample, started one by one and stopped together. */
export interface Crew {
  start(order: ProgramOrder): Promise<Program>;
  /** Rejects when one of them ends that was not asked to. Never resolves. */
  readonly broken: Promise<never>;
  stop(): Promise<void>;
}

/** @param folder of the sample, where it stands which processes run */
export function createCrew(folder: string): Crew {
  const programs: Program[] = [];
  let stopping = false;
  let breakOff: (error: Error) => void = () => undefined;
  const broken = new Promise<never>((_resolve, reject) => {
    breakOff = reject;
  });
  // Whoever waits sees it in a promise of its own; until somebody does, it is no unhandled failure.
  broken.catch(() => undefined);
  return {
    async start(order) {
      const program = startProgram(order);
      programs.push(program);
      await keepRunning(folder, programs);
      void program.ended.then(() => {
        if (!stopping)
          breakOff(new Error(`${order.name} ended unexpectedly. ${program.lastWords()}`));
      });
      await program.ready;
      return program;
    },
    broken,
    async stop() {
      stopping = true;
      // The shops first: what the server still has to tell them waits for the next start.
      for (const program of programs.reverse()) await program.stop();
      await keepRunning(folder, []);
    },
  };
}
