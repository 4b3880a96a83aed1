export const seller = { title: "" };
