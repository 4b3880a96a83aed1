import { Menu } from "@mantine/core";
import { IconClockPause, IconHelpCircle, IconShoppingCart } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Move, moveRequest, type RequestDetail } from "../../api/requests.js";

const DAY_MS = 86_400_000;

/** What can be done instead of an answer: put off, ask for evidence, buy one. */
export function PutOffMenu({ request }: { request: RequestDetail }) {
  const { t } = useTranslation("brand");
  const queries = useQueryClient();
  const move = useMutation({
    mutationFn: (made: Move) => moveRequest(request.id, made),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ["requests"] }),
        queries.invalidateQueries({ queryKey: ["case", request.id] }),
      ]),
  });
  const tomorrow = () => new Date(Date.now() + DAY_MS).toISOString();
  const can = (name: Move["move"]) => request.allowed.moves.includes(name);
  return (
    <Menu.Dropdown>
      <Menu.Item
        leftSection={<IconClockPause size={16} />}
        disabled={!can("snooze")}
        onClick={() => move.mutate({ move: "snooze", until: tomorrow() })}
      >
        {t("moves.snooze")}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconHelpCircle size={16} />}
        disabled={!can("ask_evidence")}
        onClick={() => move.mutate({ move: "ask_evidence" })}
      >
        {t("moves.ask_evidence")}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconShoppingCart size={16} />}
        disabled={!can("test_buy")}
        onClick={() => move.mutate({ move: "test_buy" })}
      >
        {t("moves.test_buy")}
      </Menu.Item>
    </Menu.Dropdown>
  );
}
