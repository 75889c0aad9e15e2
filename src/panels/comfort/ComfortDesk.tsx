// The comfort settings in a dialog over the page.
import { useRef } from 'react';
import { DeskFrame } from '../DeskFrame.tsx';
import '../styles/fields.css';
import { ComfortSettings } from './ComfortSettings.tsx';
import './comfort.css';
import type { ComfortProps } from './load-comfort.ts';

export function ComfortDesk({ said, onClose }: ComfortProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <DeskFrame ref={dialog} marks={{ 'data-comfort-desk': '' }} title={said.title} closeName={said.close} onClose={onClose}>
      <ComfortSettings said={said} />
    </DeskFrame>
  );
}
