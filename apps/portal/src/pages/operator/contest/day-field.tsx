import { TextInput } from "@mantine/core";

interface DayFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly error?: string | false;
  readonly value: string;
  onChange(value: string): void;
}

/** A time of a day, as the reader's clock shows it. */
export function DayField({ label, help, error = false, value, onChange }: DayFieldProps) {
  return (
    <TextInput
      type="datetime-local"
      label={label}
      description={help}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** What the field holds as an instant; nothing where it is empty. */
export function instantOf(value: string): string | undefined {
  return value === "" ? undefined : new Date(value).toISOString();
}
