// What keeps a form from being taken, first on the page, each with the way to where it is put right.

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
    <div class="utrecht-alert utrecht-alert--error problems" role="alert">
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
