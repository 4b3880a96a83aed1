export interface EntryProps {
  readonly caseId: string;
  onClose(): void;
}
