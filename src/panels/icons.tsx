// The few line drawings on buttons, all in one box of 20 by 20 and in the colour of the text. Decoration: the buttons have names.
import type { ReactNode } from 'react';

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      {children}
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="M5 5 15 15M15 5 5 15" />
  </Icon>
);

/** An arrow; degrees clockwise from pointing right. */
export const ArrowIcon = ({ turned }: { readonly turned: number }) => (
  <Icon>
    <path d="M4 10H16M11 5 16 10 11 15" transform={`rotate(${turned} 10 10)`} />
  </Icon>
);

export const PlusIcon = () => (
  <Icon>
    <path d="M10 4V16M4 10H16" />
  </Icon>
);

export const MinusIcon = () => (
  <Icon>
    <path d="M4 10H16" />
  </Icon>
);

export const ResetIcon = () => (
  <Icon>
    <path d="M4.5 6.5A7 7 0 1 1 3 10M4.5 2.5V6.5H8.5" />
  </Icon>
);

/** An eye: what the switch stands for is seen, or not. */
export const EyeIcon = ({ open }: { readonly open: boolean }) => (
  <Icon>
    <path d="M2 10C5 5 15 5 18 10 15 15 5 15 2 10Z" />
    {open ? <circle cx="10" cy="10" r="2.25" /> : <path d="M4 16 16 4" />}
  </Icon>
);
