// How a frame behaves on somebody else's page: the wheel scrolls that page until a reader has pressed the picture, and links open beside it.

/** Returns the way to stop. */
export function keepHostManners(): () => void {
  let held = false;
  const hold = (): void => {
    held = true;
  };
  const leave = (): void => {
    held = false;
  };
  // The picture would zoom and keep the wheel; it does not hear of it, and the browser hands it on.
  const onWheel = (event: WheelEvent): void => {
    if (!held && !event.ctrlKey) event.stopPropagation();
  };
  const onClick = ({ target }: MouseEvent): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.getAttribute('href')?.startsWith('#')) return;
    link.target = '_blank';
    link.rel = 'noopener';
  };
  const root = document.documentElement;
  window.addEventListener('wheel', onWheel, { capture: true, passive: true });
  window.addEventListener('pointerdown', hold, true);
  window.addEventListener('blur', leave);
  root.addEventListener('pointerleave', leave);
  document.addEventListener('click', onClick, true);
  return () => {
    window.removeEventListener('wheel', onWheel, true);
    window.removeEventListener('pointerdown', hold, true);
    window.removeEventListener('blur', leave);
    root.removeEventListener('pointerleave', leave);
    document.removeEventListener('click', onClick, true);
  };
}
