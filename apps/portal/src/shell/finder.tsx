import { Spotlight } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "../session/me.js";
import { SECTIONS } from "./sections.js";

/** Ctrl-K: to any page. */
export function Finder() {
  const { t } = useTranslation();
  const go = useNavigate();
  const me = useMe();
  const actions = SECTIONS[me.organisation.kind].map(({ to, name, icon: Icon }) => ({
    id: to,
    label: t(`nav.${name}`),
    leftSection: <Icon size={18} />,
    onClick: () => void go({ to }),
  }));
  return (
    <Spotlight
      actions={actions}
      shortcut={["mod + K"]}
      nothingFound={t("find_nothing")}
      searchProps={{
        leftSection: <IconSearch size={18} />,
        placeholder: t("find_placeholder"),
        "aria-label": t("find"),
      }}
    />
  );
}
