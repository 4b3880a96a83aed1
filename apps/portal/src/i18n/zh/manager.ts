export const manager = { title: "" };
