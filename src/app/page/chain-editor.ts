import type { Chain } from '../../index.ts';
import { make, name } from './element.ts';
import { choiceField, textField } from './fields.ts';
import type { Page } from './page.ts';

type Role = Chain['roles'][number];
type Handover = Chain['handovers'][number];

/** The chain that is written; it stays while the view changes around it. */
let draft: Chain | null = null;
export const draftChain = (chain: Chain | null): void => {
  draft = chain;
};

const BASES = ['law', 'contract', 'standard', 'funding', 'judgement'] as const;

/** A care chain in a form: its name, roles and handovers; what is wrong with it is said in the sentences of the reader. */
export function chainEditor(page: Page): HTMLElement | null {
  const chain = draft;
  if (!chain) return null;
  const { language } = page;
  const own = page.words.work.chains;
  const redraw = () => page.show('more');
  const refusal = make('p', { class: 'refusal', id: 'chain-refusal', role: 'alert' });
  const say = (label: Chain['label']) => label[language] ?? label.de ?? label.en ?? '';
  const roles = chain.roles.map((role): [string, string] => [role.id, say(role.label)]);
  const button = (id: string, label: string, act: () => unknown, kind: string | null = null) =>
    make('button', { type: 'button', id, class: kind, onclick: () => void act() }, label);

  const roleRow = (role: Role, k: number) =>
    make(
      'li',
      {},
      textField(`chain-role-${k}`, own.role, say(role.label), (value) => {
        role.label = { ...role.label, [language]: value };
      }),
      choiceField(
        `chain-sector-${k}`,
        page.words.sector,
        [
          ['', page.words.noSector],
          ...chain.sectors.map((one): [string, string] => [one.id, say(one.label)]),
        ],
        role.sector ?? '',
        (value) => {
          role.sector = value || null;
        },
      ),
      textField(`chain-words-${k}`, own.words, role.aliases.join(', '), (value) => {
        role.aliases = value
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean);
      }),
      make(
        'label',
        { for: `chain-required-${k}`, class: 'check' },
        make('input', {
          type: 'checkbox',
          id: `chain-required-${k}`,
          checked: role.required,
          onchange: () => {
            role.required = !role.required;
          },
        }),
        make('span', {}, own.required),
      ),
      removal(`chain-remove-role-${k}`, say(role.label), () => removeRole(chain, role.id)),
    );
  const handoverRow = (handover: Handover, k: number) =>
    make(
      'li',
      {},
      choiceField(`chain-from-${k}`, own.from, roles, handover.from, (value) => {
        handover.from = value;
      }),
      choiceField(`chain-to-${k}`, own.to, roles, handover.to, (value) => {
        handover.to = value;
      }),
      textField(`chain-why-${k}`, own.why, say(handover.why), (value) => {
        handover.why = { ...handover.why, [language]: value };
      }),
      choiceField(
        `chain-basis-${k}`,
        own.basis,
        [...new Set([...BASES, handover.basis])].map((basis): [string, string] => [
          basis,
          own.bases[basis],
        ]),
        handover.basis,
        (value) => {
          handover.basis = value as Handover['basis'];
        },
      ),
      removal(`chain-remove-handover-${k}`, String(k + 1), () => {
        chain.handovers.splice(k, 1);
      }),
    );
  const removal = (id: string, label: string, act: () => void) =>
    make(
      'button',
      {
        type: 'button',
        id,
        class: 'quiet',
        'aria-label': `${page.words.remove}: ${label}`,
        onclick: () => {
          act();
          redraw();
        },
      },
      page.words.remove,
    );

  return make(
    'div',
    { class: 'chain-editor' },
    textField('chain-name', own.name, say(chain.label), (value) => {
      chain.label = { ...chain.label, [language]: value };
    }),
    make('h3', {}, own.roles),
    make('ul', {}, chain.roles.map(roleRow)),
    button('chain-add-role', own.addRole, () => {
      chain.roles.push(newRole(chain, language, own.own));
      redraw();
      document.getElementById(`chain-role-${chain.roles.length - 1}`)?.focus();
    }),
    make('h3', {}, own.handovers),
    make('ul', {}, chain.handovers.map(handoverRow)),
    button('chain-add-handover', own.addHandover, () => {
      chain.handovers.push({
        from: chain.roles[0]?.id ?? '',
        to: chain.roles[1]?.id ?? '',
        why: { [language]: '' },
        basis: 'judgement',
        source: own.own,
      });
      redraw();
      document.getElementById(`chain-from-${chain.handovers.length - 1}`)?.focus();
    }),
    choiceField(
      'chain-manager',
      own.manager,
      [['', page.words.noRole], ...roles],
      chain.caseManagerRole ?? '',
      (value) => {
        chain.caseManagerRole = value || null;
      },
    ),
    refusal,
    make(
      'div',
      { class: 'ways' },
      button(
        'chain-use',
        own.use,
        async () => {
          refusal.replaceChildren(name((await page.takeChain(chain)) ?? ''));
        },
        'primary',
      ),
      button('chain-save', own.save, () => page.saveChain(chain)),
      button('chain-drop', own.drop, () => {
        draft = null;
        redraw();
      }),
    ),
  );
}

function newRole({ roles, sectors }: Chain, language: 'de' | 'en', source: string): Role {
  let number = roles.length + 1;
  while (roles.some(({ id }) => id === `role-${number}`)) number++;
  return {
    id: `role-${number}`,
    label: { [language]: '' },
    sector: sectors[0]?.id ?? null,
    aliases: [],
    required: false,
    source,
  };
}

/** Without a role, and without all that speaks of it. */
function removeRole(chain: Chain, id: string): void {
  const others = (ids: readonly string[] | undefined) => ids?.filter((other) => other !== id);
  chain.roles = chain.roles
    .filter((role) => role.id !== id)
    .map(({ anyOf, ...role }) => {
      const left = others(anyOf) ?? [];
      return left.length > 0 ? { ...role, anyOf: left } : role;
    });
  chain.handovers = chain.handovers
    .filter(({ from, to }) => from !== id && to !== id)
    .map(({ orTo, ...handover }) => {
      const left = others(orTo) ?? [];
      return left.length > 0 ? { ...handover, orTo: left } : handover;
    });
  if (chain.caseManagerRole === id) chain.caseManagerRole = null;
}
