export const brand = { title: "" };
