import type { MergeRule } from '../../index.ts';
import { chainOf } from './chain-of.ts';
import { make, option, select } from './element.ts';
import { labeled } from './fields.ts';
import type { Page } from './page.ts';
import type { Choices } from './work.ts';

/** No shipped chain is called so. */
const OWN = '=own';

/** What holds for the whole analysis: its name, the care chain, the direction of ties, how repeated ones count. */
export function settingsView(page: Page): HTMLElement {
  const { words, work, reading, knowledge, language } = page;
  const { choices } = work;
  const set = (next: Partial<Choices>) => page.change({ choices: { ...choices, ...next } });
  const { options } = words.work;
  const analysis = reading?.analysis;
  const roles = chainOf(page)?.roles ?? [];
  const own = typeof choices.chain === 'string' ? undefined : chainOf(page);
  const direction = choices.directed === null ? '' : choices.directed ? 'directed' : 'undirected';
  const name = make('input', {
    type: 'text',
    id: 'setting-name',
    maxlength: 200,
    autocomplete: 'off',
    value: choices.name ?? reading?.analysis?.dataset.name ?? '',
    onchange: () => set({ name: name.value.trim() || null }),
  });
  const weak = make('input', {
    type: 'text',
    id: 'setting-weak',
    inputmode: 'decimal',
    autocomplete: 'off',
    value: choices.weakBelow ?? '',
    onchange: () => {
      const value = Number(weak.value.replace(',', '.'));
      set({ weakBelow: weak.value.trim() !== '' && Number.isFinite(value) ? value : null });
    },
  });
  return make(
    'div',
    { class: 'filters' },
    labeled('setting-name', words.name, name),
    labeled(
      'setting-chain',
      words.chain,
      select(
        { id: 'setting-chain' },
        [
          ...(knowledge?.chains ?? []).map(({ id, label }) => option(id, label[language])),
          ...(own ? [option(OWN, words.ownChain(own.label[language]))] : []),
          option('none', words.noChain),
        ],
        own ? OWN : String(choices.chain),
        (chain) => chain !== OWN && set({ chain }),
      ),
    ),
    labeled(
      'setting-direction',
      words.direction,
      select(
        { id: 'setting-direction' },
        [
          option('', words.directionAuto),
          option('undirected', words.undirected),
          option('directed', words.directed),
        ],
        direction,
        (value) => set({ directed: value === '' ? null : value === 'directed' }),
      ),
    ),
    labeled(
      'setting-merge',
      words.merge,
      select(
        { id: 'setting-merge' },
        Object.entries(words.merges).map(([id, label]) => option(id, label)),
        choices.merge,
        (merge) => set({ merge: merge as MergeRule }),
      ),
    ),
    ((reading?.waves.length ?? 0) > 1 || choices.wave !== null) &&
      labeled(
        'setting-wave',
        words.wave,
        select(
          { id: 'setting-wave' },
          [
            option('', words.waveAuto),
            ...withChosen(reading?.waves ?? [], choices.wave).map((wave) =>
              option(`=${wave}`, wave),
            ),
            option('=all', words.waveAll),
          ],
          choices.wave === null ? '' : `=${choices.wave}`,
          (value) => set({ wave: value === '' ? null : value.slice(1) }),
        ),
      ),
    ((reading?.layers.length ?? 0) > 1 || choices.layer !== null) &&
      labeled(
        'setting-layer',
        words.layer,
        select(
          { id: 'setting-layer' },
          [
            option('', words.layerAll),
            ...withChosen(reading?.layers ?? [], choices.layer).map((layer) =>
              option(`=${layer}`, layer),
            ),
          ],
          choices.layer === null ? '' : `=${choices.layer}`,
          (value) => set({ layer: value === '' ? null : value.slice(1) }),
        ),
      ),
    (choices.scale !== null || reading?.problems.some(({ code }) => code === 'scale-direction')) &&
      labeled(
        'setting-scale',
        words.scale,
        select(
          { id: 'setting-scale' },
          [
            option('', words.scaleAuto),
            option('asc', words.scales.asc),
            option('desc', words.scales.desc),
          ],
          choices.scale ?? '',
          (value) => set({ scale: value === 'asc' || value === 'desc' ? value : null }),
        ),
      ),
    (reading?.problems.some(({ code }) => code === 'asked-silent') || choices.fill) &&
      labeled(
        'setting-fill',
        options.fill,
        select(
          { id: 'setting-fill' },
          ['', 'confirmed', 'none'].map((rule) => option(rule, options.fills[rule])),
          choices.fill ?? '',
          (value) => set({ fill: (value || null) as Choices['fill'] }),
        ),
      ),
    (analysis?.ties.some(({ confirmed }) => confirmed !== null) || choices.tieRule) &&
      labeled(
        'setting-tie-rule',
        options.tieRule,
        select(
          { id: 'setting-tie-rule' },
          [option('', options.tieRules['']), option('both', options.tieRules.both)],
          choices.tieRule === 'both' ? 'both' : '',
          (value) => set({ tieRule: value === 'both' ? 'both' : null }),
        ),
      ),
    (analysis?.network.weighted || typeof choices.weakBelow === 'number') &&
      labeled('setting-weak', options.weakBelow, weak),
    roles.length > 0 &&
      labeled(
        'setting-manager',
        options.caseManager,
        select(
          { id: 'setting-manager' },
          [
            option('', options.fromChain),
            ...roles.map(({ id, label }) => option(id, label[language])),
          ],
          choices.caseManager ?? '',
          (value) => set({ caseManager: value || null }),
        ),
      ),
  );
}

/** A choice that no table offers any more is still listed, since it is still in force. */
const withChosen = (offered: readonly string[], chosen: string | null) =>
  chosen === null || chosen === 'all' || offered.includes(chosen) ? offered : [...offered, chosen];
