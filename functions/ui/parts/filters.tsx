// Links that narrow a list. The address holds the choice, so that it can be kept and sent on.

export interface FiltersProps {
  /** What is narrowed, for who hears the page. */
  readonly label: string;
  readonly groups: readonly {
    readonly name: string;
    readonly choices: readonly {
      readonly name: string;
      readonly href: string;
      readonly chosen?: boolean | undefined;
      /** How many things are left. */
      readonly count?: number | undefined;
    }[];
  }[];
}

export const Filters = ({ label, groups }: FiltersProps) => (
  <nav class="filters" aria-label={label}>
    {groups.map(({ name, choices }) => (
      <>
        <p>{name}</p>
        <ul aria-label={name}>
          {choices.map(({ name: choice, href, chosen, count }) => (
            <li>
              <a href={href} aria-current={chosen ? 'true' : undefined}>
                {choice}
                {count !== undefined && ` (${count})`}
              </a>
            </li>
          ))}
        </ul>
      </>
    ))}
  </nav>
);
