import { ActionIcon, Menu, Text } from "@mantine/core";
import { IconCheck, IconLogout, IconShieldLock, IconUser } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "../session/me.js";
import { member } from "../session/member.js";
import { chooseOrganisation } from "../session/organisation.js";

/** Who is signed in and for whom; to change over, and to leave. */
export function AccountMenu() {
  const { t } = useTranslation(["common", "terms", "account"]);
  const me = useMe();
  const queries = useQueryClient();
  const go = useNavigate();
  async function actFor(organisation: string) {
    chooseOrganisation(organisation);
    queries.clear();
    window.location.assign("/");
  }
  async function leave() {
    await member.send("POST", "/v1/auth/sign-out");
    chooseOrganisation(null);
    queries.clear();
    window.location.assign("/sign-in");
  }
  return (
    <Menu width={260} position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t("account")}>
          <IconUser size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600} c="var(--ink)" size="sm">
            {me.person.name}
          </Text>
          {me.person.email}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t("organisation")}</Menu.Label>
        {me.memberships.map(({ memberId, role, organisation }) => (
          <Menu.Item
            key={memberId}
            onClick={() => void actFor(organisation.id)}
            rightSection={organisation.id === me.organisation.id ? <IconCheck size={14} /> : null}
          >
            {organisation.name}
            <Text c="dimmed" size="xs">
              {t(`terms:role.${role}`)}
            </Text>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconShieldLock size={16} />}
          onClick={() => void go({ to: "/account" })}
        >
          {t("account:title")}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void leave()}>
          {t("sign_out")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
