import { Neighbours } from '@/features/directory/public/Neighbours'
import { YourCity } from './YourCity'

interface BesideProps {
  slug: string
  name: string
  country: string
}

/** What stands at the end of the page of a city, below all that is of the city itself: it comes after the rest. */
export default function Beside({ slug, name, country }: BesideProps) {
  return (
    <>
      <YourCity slug={slug} name={name} />
      <Neighbours city={slug} country={country} />
    </>
  )
}
