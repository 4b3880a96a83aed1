import type { NumberFamily } from "./kinds.js";

/**
 * How numbers of an office are usually written: spaces, points, commas, slashes and dashes aside, in capitals.
 * Soft: whoever reads a register knows better, so a number that looks different is shown and refused by nobody.
 */
interface NumberForm {
  readonly usual: RegExp;
  /** As the office prints it, for whoever has to mend one. */
  readonly example: string;
}

type Forms = Readonly<Record<NumberFamily, NumberForm>>;

export const NUMBER_FORMS: Readonly<Record<string, Forms>> = {
  AU: {
    mark: { usual: /^(AU)?\d{6,7}$/, example: "2123456" },
    design: { usual: /^(AU)?(\d{6}|20\d{7})$/, example: "202112345" },
    patent: { usual: /^(AU)?(\d{6}|(19|20)\d{8})[A-Z]?\d?$/, example: "2021123456" },
  },
  BX: {
    mark: { usual: /^(BX)?\d{5,7}$/, example: "1234567" },
    design: { usual: /^(BX)?\d{5,6}(\d{2})?$/, example: "12345-01" },
    patent: { usual: /^\d{4,10}$/, example: "1023456" },
  },
  CA: {
    mark: { usual: /^(TMA|UCA|TMDA)?\d{5,7}$/, example: "TMA1123456" },
    design: { usual: /^(CA)?\d{4,6}$/, example: "201234" },
    patent: { usual: /^(CA)?\d{6,7}[A-Z]?$/, example: "3123456" },
  },
  CN: {
    // The designation of an international registration is written G and its number.
    mark: { usual: /^(\d{1,9}[A-Z]?|G\d{5,7}[A-Z]?)$/, example: "12345678" },
    // A 3 in the fifth place is a design, 1 and 8 an invention, 2 and 9 a utility model.
    design: {
      usual: /^(CN|ZL)?((19|20)\d{2}3\d{7}[\dX]?|\d{2}3\d{5}[\dX]?)$/,
      example: "ZL202130123456.7",
    },
    patent: {
      usual:
        /^(CN|ZL)?((19|20)\d{2}[1289]\d{7}[\dX]?|\d{2}[1289]\d{5}[\dX]?|1\d{8}[A-C]|2\d{8}[U-Y])$/,
      example: "ZL202110123456.7",
    },
  },
  DE: {
    mark: { usual: /^(DE)?(30\d{7,11}|\d{4,8})$/, example: "30 2021 123 456" },
    design: { usual: /^(DE)?(40|M)?\d{7,14}$/, example: "40 2021 123 456-0001" },
    patent: { usual: /^(DE)?(1[0-9]|[2-9][0-9])?\d{7,10}[A-Z]?\d?$/, example: "10 2021 123 456" },
  },
  EM: {
    mark: { usual: /^(EM|EUTM)?0{0,2}\d{8,9}$/, example: "018123456" },
    design: { usual: /^(EM|EU)?0\d{8}\d{4}$/, example: "008123456-0001" },
    patent: { usual: /^(EP)?\d{7}[A-Z]?\d?$/, example: "EP3123456" },
  },
  EP: {
    mark: { usual: /^\b$/, example: "none: this office registers no marks" },
    design: { usual: /^\b$/, example: "none: this office registers no designs" },
    patent: { usual: /^(EP)?\d{7,8}([AB]\d)?$/, example: "EP3123456" },
  },
  FR: {
    mark: { usual: /^(FR)?(\d{7}|\d{9}|\d{11})$/, example: "4812345" },
    design: { usual: /^(FR)?\d{6,8}(\d{3})?$/, example: "20212345-001" },
    patent: { usual: /^(FR)?\d{7}[A-Z]?\d?$/, example: "FR3123456" },
  },
  GB: {
    mark: { usual: /^((UK)?(0000\d{7}|00[89]\d{8})|\d{6,7}[A-Z]?)$/, example: "UK00003456789" },
    design: { usual: /^(GB)?([4-6]\d{6}|9\d{13})$/, example: "6123456" },
    patent: { usual: /^(GB|EP)?\d{7}[A-Z]?\d?$/, example: "GB2412345" },
  },
  IT: {
    mark: { usual: /^(IT)?\d{6,15}$/, example: "302021000123456" },
    design: { usual: /^(IT)?\d{5,15}$/, example: "402021000001234" },
    patent: { usual: /^(IT)?\d{7,15}$/, example: "102021000012345" },
  },
  JP: {
    mark: { usual: /^(JP)?\d{6,7}$/, example: "6123456" },
    design: { usual: /^(JP|D)?\d{5,7}$/, example: "1712345" },
    patent: { usual: /^(JP)?\d{5,7}(B\d)?$/, example: "7123456" },
  },
  KR: {
    mark: { usual: /^(KR)?4[015]\d{7}(\d{4})?$/, example: "40-1234567-0000" },
    design: { usual: /^(KR)?30\d{7}(\d{4})?$/, example: "30-1123456-0000" },
    patent: { usual: /^(KR)?[12]0\d{7}(\d{4})?$/, example: "10-2312345-0000" },
  },
  US: {
    // A registration has up to seven figures; eight are the serial number of an application.
    mark: { usual: /^(US)?[1-9]\d{3,6}$/, example: "6,123,456" },
    design: { usual: /^(US)?D\d{5,7}(S\d?)?$/, example: "D912,345" },
    patent: { usual: /^(US)?(RE\d{5,6}|[1-9]\d{5,7})([AB]\d)?$/, example: "11,123,456" },
  },
  WO: {
    mark: { usual: /^(IR|WO)?\d{5,7}[A-Z]?$/, example: "1512345" },
    design: { usual: /^(WO)?DM\d{5,6}$/, example: "DM/212 345" },
    patent: {
      usual: /^\b$/,
      example: "none: international applications are granted by national offices",
    },
  },
};

/** What is wrong with a number at an office, as one sentence; `null` where nothing is, or nothing is known. */
export function unusualNumber(
  office: string,
  family: NumberFamily | null,
  number: string,
): string | null {
  const form = family === null ? undefined : NUMBER_FORMS[office]?.[family];
  if (form === undefined || form.usual.test(squeezeNumber(number))) return null;
  return `No ${WORDS[family ?? "mark"]} of the office ${office} is known to be numbered like this. Usual: ${form.example}.`;
}

/** A number without what is written in it for reading: the same for every way to write it. */
export function squeezeNumber(number: string): string {
  return number.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

const WORDS = { mark: "mark", design: "design", patent: "patent" } as const;
