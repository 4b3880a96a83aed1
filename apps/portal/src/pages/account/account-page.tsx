import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";
import { useMe } from "../../session/me.js";
import { Identities } from "./identities.js";
import { Passkeys } from "./passkeys.js";
import { PasswordForm } from "./password-form.js";
import { Sessions } from "./sessions.js";

/** How a person signs in, and where that happened. */
export function AccountPage() {
  const { t } = useTranslation("account");
  const { person } = useMe();
  return (
    <Page title={t("title")} lead={`${person.name} · ${person.email}`}>
      <Passkeys />
      <Identities />
      <PasswordForm />
      <Sessions />
    </Page>
  );
}
