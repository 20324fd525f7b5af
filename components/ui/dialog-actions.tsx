import { Button } from "./button";

type DialogActionsProps = {
  close: () => void;
  confirmLabel: string;
  tone?: "primary" | "danger";
  isPending: boolean;
  isDisabled?: boolean;
  onConfirm: () => void;
};

/** The foot of a dialog that asks: the way back, and the deed. */
export function DialogActions(props: DialogActionsProps) {
  const { close, confirmLabel, tone = "primary", isPending, isDisabled, onConfirm } = props;
  return (
    <div className="flex flex-wrap justify-end gap-2">
      <Button variant="quiet" onPress={close}>
        Cancel
      </Button>
      <Button variant={tone} isPending={isPending} isDisabled={isDisabled} onPress={onConfirm}>
        {confirmLabel}
      </Button>
    </div>
  );
}
