import { Select } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Brand, handOverBrand, membersQuery } from "../../api/brands.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { mayDecide, useMe } from "../../session/me.js";

/** Who looks after a brand; it can be handed over. */
export function ManagerChoice({ brand }: { brand: Brand }) {
  const { t } = useTranslation("manager");
  const me = useMe();
  const queries = useQueryClient();
  const members = useQuery(membersQuery());
  const handOver = useMutation({
    mutationFn: (to: string) => handOverBrand(brand.id, to),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ["brands", brand.id] }),
        queries.invalidateQueries({ queryKey: ["tasks", "brands"] }),
      ]),
  });
  const { accountManager } = brand;
  const people = (members.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div>
      <Select
        label={t("brand.manager")}
        size="xs"
        w={230}
        data={people}
        value={handOver.isPending ? handOver.variables : (accountManager?.id ?? null)}
        placeholder={accountManager?.name ?? t("brand.no_manager")}
        allowDeselect={false}
        disabled={!mayDecide(me) && accountManager?.id !== me.member.memberId}
        onChange={(to) => {
          if (to !== null && to !== accountManager?.id) handOver.mutate(to);
        }}
      />
      {handOver.error !== null && <ProblemAlert error={handOver.error} />}
    </div>
  );
}
