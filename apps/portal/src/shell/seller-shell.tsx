import { AppShell, Group } from "@mantine/core";
import { Link, Outlet } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLive } from "../live/use-live.js";
import { seller } from "../session/seller.js";
import { BrandMark } from "./brand-mark.js";
import { ColourSwitch } from "./colour-switch.js";
import { LanguageSwitch } from "./language-switch.js";
import { LiveDot } from "./live-dot.js";
import classes from "./shell.module.css";

/** What stands around a seller's pages: little, and made for a phone. */
export function SellerShell() {
  const { t } = useTranslation();
  const live = useLive(seller);
  return (
    <AppShell header={{ height: 52 }} padding={{ base: "sm", md: "lg" }} withBorder={false}>
      <a className={classes["skip"]} href="#content">
        {t("skip")}
      </a>
      <AppShell.Header className={classes["header"]}>
        <Link to="/seller" className={classes["home"]}>
          <BrandMark />
        </Link>
        <Group gap={4} wrap="nowrap">
          <LiveDot state={live} />
          <LanguageSwitch />
          <ColourSwitch />
        </Group>
      </AppShell.Header>
      <AppShell.Main id="content" tabIndex={-1}>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
