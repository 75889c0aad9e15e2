// What every page of the house says of itself at its foot: that it teaches, who has reviewed it, what it keeps.
import { usePage } from './page-context.ts';

export function SmallPrint() {
  const { footer } = usePage().words;
  return (
    <div className="small-print">
      <p>
        <strong>{footer.teaches}</strong> {footer.clinician}
      </p>
      <p>{footer.review}</p>
      <p>
        {footer.brand} {footer.independent}
      </p>
      <p>
        {footer.sources} {footer.head}
      </p>
      <p>{footer.privacy}</p>
    </div>
  );
}
