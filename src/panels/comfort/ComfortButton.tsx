// The way to the comfort settings, in the head of every page.
import { DialogButton } from '../DialogButton.tsx';
import { usePage } from '../page-context.ts';
import { comfortFor } from './load-comfort.ts';

export function ComfortButton() {
  const { words } = usePage();
  return (
    <span className="comfort" data-needs-script="">
      <DialogButton
        shelf={comfortFor(words.locale)}
        mark="data-comfort"
        dialog={({ ComfortDesk, said }, onClose) => <ComfortDesk said={said} onClose={onClose} />}
      >
        {words.page.comfort}
      </DialogButton>
    </span>
  );
}
