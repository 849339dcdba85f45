export function List({ articles }) {
  return (
    <ul>
      {articles.map(({ address, headline, dek, day }) => (
        <li key={address}>
          <a href={address}>{headline}</a>
          <p>{dek}</p>
          <time dateTime={day}>{day}</time>
        </li>
      ))}
    </ul>
  )
}
