import fc from 'fast-check';

const USUAL_SEED = 20220630;

// To look further than every run does: PROPERTY_SEED=1 npx jest test/time
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? USUAL_SEED) });
