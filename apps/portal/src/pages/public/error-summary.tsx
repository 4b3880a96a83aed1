import { Alert, Anchor, List } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type Fault, FIELDS } from "./faults.js";
import classes from "./public.module.css";

/** Everything that is wrong, each with the way to its field; takes the focus when it appears. */
export function ErrorSummary({ faults }: { faults: readonly Fault[] }) {
  const { t } = useTranslation("publicNotice");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) place.current?.focus();
  }, [faults]);
  return (
    <Alert
      ref={place}
      tabIndex={-1}
      mt="lg"
      color="clay"
      icon={<IconAlertTriangle />}
      title={t("missing_title")}
      role="alert"
    >
      <List size="sm">
        {faults.map((fault) => (
          <List.Item key={fault}>
            <Anchor
              href={`#${FIELDS[fault]}`}
              underline="always"
              size="sm"
              className={classes["toField"]}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(FIELDS[fault])?.focus();
              }}
            >
              {t(`missing.${fault}`)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
