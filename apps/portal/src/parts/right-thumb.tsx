import type { Right } from "../api/rights.js";
import { fileAddress } from "../api/upload-file.js";
import classes from "./right-thumb.module.css";

/** The first picture of a right, small and whole. */
export function RightThumb({ right }: { right: Right }) {
  const [first] = right.images;
  if (first === undefined) return null;
  return <img className={classes["thumb"]} src={fileAddress(first)} alt="" loading="lazy" />;
}
