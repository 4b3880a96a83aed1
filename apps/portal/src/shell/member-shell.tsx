import { ActionIcon, AppShell, Burger, Group, NavLink, Tooltip } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { openSpotlight } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { Link, Outlet } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLive } from "../live/use-live.js";
import { useMe } from "../session/me.js";
import { member } from "../session/member.js";
import { AccountMenu } from "./account-menu.js";
import { BrandMark } from "./brand-mark.js";
import { ColourSwitch } from "./colour-switch.js";
import { Finder } from "./finder.js";
import { KeysHelp } from "./keys-help.js";
import { LanguageSwitch } from "./language-switch.js";
import { LiveDot } from "./live-dot.js";
import { SECTIONS } from "./sections.js";
import classes from "./shell.module.css";

/** What stands around every page of people who are signed in. */
export function MemberShell() {
  const { t } = useTranslation();
  const me = useMe();
  const [open, { toggle, close }] = useDisclosure(false);
  const live = useLive(member);
  const sections = SECTIONS[me.organisation.kind];
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 196, breakpoint: "md", collapsed: { mobile: !open } }}
      padding={{ base: "sm", md: "lg" }}
      withBorder={false}
    >
      <a className={classes["skip"]} href="#content">
        {t("skip")}
      </a>
      <AppShell.Header className={classes["header"]}>
        <Group gap="sm" wrap="nowrap">
          <Burger opened={open} onClick={toggle} hiddenFrom="md" size="sm" aria-label={t("menu")} />
          <Link to="/" className={classes["home"]}>
            <BrandMark />
          </Link>
          <span className={classes["organisation"]}>{me.organisation.name}</span>
        </Group>
        <Group gap={4} wrap="nowrap">
          <LiveDot state={live} />
          <Tooltip label={`${t("find")} (Ctrl K)`}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t("find")}
              onClick={() => openSpotlight()}
            >
              <IconSearch size={18} />
            </ActionIcon>
          </Tooltip>
          <KeysHelp />
          <div className={classes["wide"]}>
            <LanguageSwitch />
          </div>
          <ColourSwitch />
          <AccountMenu />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className={classes["navbar"]} aria-label={t("navigation")}>
        {sections.map(({ to, name, icon: Icon }) => (
          <NavLink
            key={to}
            component={Link}
            to={to}
            label={t(`nav.${name}`)}
            leftSection={<Icon size={18} />}
            className={classes["section"]}
            activeOptions={{ exact: true, includeSearch: false }}
            activeProps={{ "data-active": true }}
            onClick={close}
          />
        ))}
        <div className={classes["narrow"]}>
          <LanguageSwitch />
        </div>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <Outlet />
      </AppShell.Main>
      <Finder />
    </AppShell>
  );
}
