/** float32 logarithm, sine and cosine as glibc 2.28 and later round them: streams of normal numbers depend on their last bits. */

const bits = new DataView(new ArrayBuffer(4));

/** Reciprocal and logarithm of the middle of each sixteenth of [1, 2), shifted so that one of them is exact at 1. */
const table: readonly (readonly [number, number])[] = [
  [1.398907162146528, -0.33569133332882284],
  [1.3403141896637998, -0.2929040563774074],
  [1.286432210124115, -0.2518726580937369],
  [1.2367150214269895, -0.21245868807117255],
  [1.1906977166711752, -0.17453945183745634],
  [1.1479821020556429, -0.1380057072319758],
  [1.1082251448272158, -0.10275976698545139],
  [1.0711297413057381, -0.06871392447020525],
  [1.036437278977283, -0.0357891387398228],
  [1.0, 0.0],
  [0.9492859795739057, 0.05204517742929496],
  [0.8951049428609004, 0.11081431298787942],
  [0.8476821620351103, 0.1652495223695143],
  [0.8050314851692001, 0.21687389031699977],
  [0.7664671008843108, 0.2659635028121397],
  [0.731428603316328, 0.3127556664073557],
];

const LN2 = 0.6931471805599453;
const [A0, A1, A2] = [-0.25089342214237154, 0.333456765744066, -0.4999997485802103];

/** log x of a positive normal float32. */
export const logf = (x: number): number => {
  bits.setFloat32(0, x);
  const word = bits.getInt32(0);
  if (word === 0x3f800000) return 0;
  const shifted = word - 0x3f330000;
  const exponent = shifted >> 23;
  bits.setInt32(0, word - (exponent << 23));
  const [inverse, log] = table[(shifted >> 19) & 15]!;
  const r = bits.getFloat32(0) * inverse - 1;
  const r2 = r * r;
  return Math.fround((A0 * r2 + (A1 * r + A2)) * r2 + (log + exponent * LN2 + r));
};

const [C1, C2, C3, C4] = [-0.49999999725108224, 0.041666623324344516, -0.001388676379437604, 2.4390450703564542e-5];
const [S1, S2, S3] = [-0.16666654943701084, 0.008332178146138854, -0.00019517298981385725];
const HALF_PI = 1.5707963267948966;
const PER_HALF_PI = 10680707.430881744;
const signs = [1, -1, -1, 1];

/** Sine and cosine of a float32 in [0, 120). */
export const sincosf = (y: number): readonly [sine: number, cosine: number] => {
  if (y < 2 ** -12) return [y, 1];
  const near = y < Math.fround(Math.PI / 4);
  const n = near ? 0 : (Math.trunc(y * PER_HALF_PI) + 0x800000) >> 24;
  const x = near ? y : (y - n * HALF_PI) * signs[n & 3]!;
  const g = (n & 2) !== 0 ? -1 : 1;
  const x2 = x * x;
  const x3 = x2 * x;
  const x4 = x2 * x2;
  const sine = Math.fround(x + x3 * S1 + x3 * x2 * (S2 + x2 * S3));
  const cosine = Math.fround(g + x2 * (g * C1) + x4 * (g * C2) + x4 * x2 * (g * C3 + x2 * (g * C4)));
  return (n & 1) !== 0 ? [cosine, sine] : [sine, cosine];
};
