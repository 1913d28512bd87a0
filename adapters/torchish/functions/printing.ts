/** torch.set_printoptions. */
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { torchPrintProfiles } from '../../../src/policy/printer/torch.ts';
import { Float } from '../../../src/python/values.ts';
import { settings } from '../settings.ts';

const number = (x: unknown): number => (x instanceof Float ? x.value : Number(x));

export const printing: readonly Stated[] = [
  fn(
    'set_printoptions(any precision=None, any threshold=None, any edgeitems=None, any linewidth=None, any profile=None, any sci_mode=None) -> None',
    ({ profile, sci_mode, ...given }) => {
      if (profile !== null)
        Object.assign(settings.print, torchPrintProfiles[profile as keyof typeof torchPrintProfiles]);
      for (const [name, value] of Object.entries(given))
        if (value !== null) Object.assign(settings.print, { [name]: number(value) });
      settings.print.sci_mode = sci_mode as boolean | null;
      return null;
    },
  ),
];
