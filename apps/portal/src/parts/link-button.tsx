import { Button, type ButtonProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, Ref } from "react";

interface StyledProps
  extends ButtonProps,
    Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> {
  readonly ref?: Ref<HTMLAnchorElement>;
}

function Styled(props: StyledProps) {
  return <Button component="a" {...props} />;
}

/** A link that looks like a button, where it is the next thing to do. */
export const LinkButton = createLink(Styled);
