/** A sleep that can be ended early; a call while nobody sleeps ends the next sleep at once. */
export class Wake {
  #isCalled = false;
  #end: (() => void) | null = null;

  call(): void {
    this.#isCalled = true;
    this.#end?.();
  }

  async sleep(milliseconds: number): Promise<void> {
    if (!this.#isCalled) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.#end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#end = null;
    }
    this.#isCalled = false;
  }
}
