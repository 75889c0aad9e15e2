// Turns an error while drawing into a report, so that the page can show its stills instead of a dead canvas.
import { Component, type ReactNode } from 'react';
import { messageOf } from '#session/failure-detail.ts';

interface Props {
  readonly onError: (detail: string) => void;
  readonly children: ReactNode;
}

export class ContentsBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(messageOf(error));
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
