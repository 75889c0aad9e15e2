// The notices of all that is in the built program, as one text: licences ask that who passes it on passes them on too.

/** As the bundler names a library that it has put in. */
export interface Included {
  readonly name: string;
  readonly version: string;
  /** Of SPDX. */
  readonly identifier: string | null;
  /** "" where the library brings no file of it. */
  readonly text?: string;
}

/** Libraries under the MIT licence whose packages leave out its text, with the line of their repositories that it begins with. */
const WITHOUT_A_FILE: Readonly<Record<string, string>> = { '@react-three/fiber': 'Copyright (c) 2020 react-spring' };

/** Taken up by another library in its own files. */
const WITHIN = [
  { name: 'meshoptimizer (decoder, within three)', identifier: 'MIT', line: 'Copyright (C) 2016-2026, by Arseny Kapoulkine' },
];

const RULE = `\n\n${'-'.repeat(72)}\n\n`;

/**
 * @param own the licence of the product itself, which is the MIT licence
 * @throws Error that names each library without a licence or its text.
 */
export function noticesOf(included: readonly Included[], own: string): string {
  const mit = (line: string): string => own.replace(/^Copyright .*$/m, line);
  const textOf = ({ name, identifier, text }: Included): string => {
    const line = identifier === 'MIT' ? WITHOUT_A_FILE[name] : undefined;
    return text?.trim() || (line ? mit(line).trim() : '');
  };
  const once = [...new Map(included.map((one) => [`${one.name} ${one.version}`, one])).values()].sort((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  const missing = once.filter((one) => !one.identifier || textOf(one) === '').map(({ name }) => name);
  if (missing.length > 0) throw new Error(`licences.txt: no licence or no text of it for ${missing.join(', ')}`);
  return [
    `Migraine Injection Atlas\nLicence: MIT\n\n${own.trim()}`,
    'The head and all models\nLicence: CC0-1.0 (made from the MakeHuman base mesh and targets)',
    ...once.map((one) => `${one.name} ${one.version}\nLicence: ${one.identifier}\n\n${textOf(one)}`),
    ...WITHIN.map(({ name, identifier, line }) => `${name}\nLicence: ${identifier}\n\n${mit(line).trim()}`),
  ]
    .join(RULE)
    .concat('\n');
}
