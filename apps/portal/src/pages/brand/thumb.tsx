import { IconPhoto } from "@tabler/icons-react";
import { pictureAddress } from "../../api/requests.js";
import classes from "./queue.module.css";

/** The first picture of a listing, small and whole. */
export function Thumb({ snapshot, position }: { snapshot: string; position: number | null }) {
  return (
    <span className={classes["thumb"]}>
      {position === null ? (
        <IconPhoto size={20} aria-hidden="true" />
      ) : (
        <img
          src={pictureAddress(snapshot, position)}
          alt=""
          loading="lazy"
          width={44}
          height={44}
        />
      )}
    </span>
  );
}
