import { Alert } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useLawName } from "../../../parts/contest/use-law-name.js";
import type { ForeseenItem } from "./foreseen.js";

/** What the laws that apply warn the sender of, each once. */
export function Cautions({ items }: { items: readonly ForeseenItem[] }) {
  const { i18n } = useTranslation();
  const lawName = useLawName();
  const cautions = new Map(
    items.flatMap((item) => item.cautions).map((one) => [one.profile, one.words]),
  );
  return (
    <>
      {[...cautions].map(([profile, words]) => (
        <Alert
          key={profile}
          color="amber"
          icon={<IconScale aria-hidden="true" />}
          title={lawName(profile)}
          my="sm"
        >
          {words[i18n.language === "zh" ? "zh" : "en"]}
        </Alert>
      ))}
    </>
  );
}
