// The shape of what is said by the frame on somebody else's page, and by the tool that writes the lines for it.

/** The keys repeat those of session, which copy must not import. */
type Control = 'title' | 'levels' | 'views' | 'layers' | 'theme' | 'fullscreen' | 'link';
type Way = 'iframe' | 'element' | 'react';

export interface EmbedFrameWords {
  readonly sources: string;
  readonly unchecked: string;
  readonly newTab: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
}

export interface EmbedWords {
  readonly frame: EmbedFrameWords;
  readonly intro: string;
  readonly ways: Readonly<Record<Way, { readonly name: string; readonly what: string }>>;
  readonly waysLabel: string;
  readonly language: string;
  readonly controlsLabel: string;
  readonly controls: Readonly<Record<Control, string>>;
  readonly linesLabel: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser refuses: the lines are selected then. */
  readonly selected: string;
  readonly preview: string;
  readonly previewTitle: string;
  /** What the page around it must know. */
  readonly note: string;
}
