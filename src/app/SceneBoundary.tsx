// Catches whatever breaks in the picture, so that the rest of the page goes on.
import { Component, type ReactNode } from 'react';
import { messageOf } from '#session/failure-detail.ts';

interface Props {
  readonly onError: (detail: string) => void;
  readonly children: ReactNode;
}

export class SceneBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(messageOf(error));
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
