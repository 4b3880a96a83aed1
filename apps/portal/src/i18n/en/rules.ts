/** The rules that act alone once they have earned it. */
export const rules = {
  title: "What may be closed without asking",
  lead: "Goods that a brand confirmed before are asked about again, until a rule has earned to close them: at one marketplace, for one kind of right.",
  none: "No re-upload has been settled yet. The rule asks.",
  reupload: "Re-uploads by the same seller, {{kind}}",
  state: { asking: "Asks", licensed: "Acts alone", demoted: "Demoted, asks again" },
  means: {
    asking: "Each is put to its brand as what it confirmed before.",
    licensed:
      "Each is closed with a reference to the first decision; the seller can contest as ever.",
    demoted:
      "A reversal, an audit or the figures ended its licence. Put it back to asking once you have looked.",
  },
  progress: "{{counted}} of {{needed}} settled.",
  bound: "At least {{bound}} % right.",
  lacks: {
    too_few: "{{counted}} of {{needed}} settled matches that count",
    too_often_wrong: "{{contradicted}} were contradicted or reversed",
    too_few_brands: "They come from {{brands}} of at least 5 brands",
    one_brand_dominates: "{{leftOut}} do not count: one brand makes up at most a fifth",
  },
  do: { license: "Let it act", withdraw: "Back to asking" },
  do_of: {
    license: "Let it close re-uploads: {{kind}}",
    withdraw: "Put it back to asking: {{kind}}",
  },
  hence: {
    license:
      "From now on re-uploads at {{marketplace}} are closed without asking. About {{share}} % are put to the brand all the same, which is not told.",
    withdraw:
      "From now on re-uploads at {{marketplace}} are put to their brands. What was closed stays closed.",
  },
  reason: "Why",
  reason_help: "It is kept with your name, the time and the figures.",
  admins: "An administrator can change this.",
};
