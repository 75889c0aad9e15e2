// How many were found, said aloud once the typing rests.
import { useEffect, useState } from 'react';

const REST_MS = 400;

export function FoundStatus({ said }: { readonly said: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setSpoken(said), REST_MS);
    return () => window.clearTimeout(timer);
  }, [said]);
  return (
    <p role="status" className="spoken-only">
      {spoken}
    </p>
  );
}
