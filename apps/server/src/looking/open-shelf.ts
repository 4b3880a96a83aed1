import { shared } from "../boot/shared.js";
import { Shelf } from "./shelf.js";

/** The shelf of this process. */
export const openShelf = shared((context) => new Shelf(context));
