/** The parts of a long page: beside them where there is room, and stays there; above them elsewhere. */
export function PartList({ parts }: { parts: { id: string; title: string }[] }) {
  return (
    <nav aria-label="On this page" className="text-sm max-lg:mb-6 lg:sticky lg:top-8 lg:self-start print:hidden">
      <ul className="flex gap-x-5 max-lg:flex-wrap max-lg:border-y max-lg:border-line max-lg:py-1 lg:flex-col">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="block py-1.5 text-soft hover:text-ink max-lg:underline max-lg:decoration-edge max-lg:underline-offset-4 max-sm:py-2.5 lg:border-s-2 lg:border-line lg:py-1 lg:ps-3 lg:hover:border-accent"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
