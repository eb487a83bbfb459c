// What keeps a form from being taken, first on the page, each with the way to where it is put right. A page that has it begins
// there: who reads by ear or by keyboard meets it first, also without scripts.

export interface ErrorSummaryProps {
  readonly title: string;
  readonly problems: readonly {
    /** An anchor on this page. */
    readonly href: `#${string}`;
    readonly what: string;
  }[];
}

export function ErrorSummary({ title, problems }: ErrorSummaryProps) {
  return (
    <div class="utrecht-alert utrecht-alert--error problems" role="alert" tabindex={-1} autofocus>
      <h2>{title}</h2>
      <ul>
        {problems.map(({ href, what }) => (
          <li>
            <a href={href}>{what}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
