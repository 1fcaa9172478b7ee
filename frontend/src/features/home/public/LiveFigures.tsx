import { useTranslation } from 'react-i18next'
import type { CityFeature } from '@/api/generated'
import { useNetworks } from '@/features/network/public/useNetworks'
import { Rich } from '@/lib/i18n/Rich'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { countriesByMembers } from './countriesByMembers'
import classes from './LiveFigures.module.css'

/** Three sentences with figures counted from what the map shows. */
export function LiveFigures({ members }: { members: CityFeature[] }) {
  const { t } = useTranslation('home')
  const lang = useLanguage()
  const format = useFormat()
  const { networks, root } = useNetworks()
  const inSeveral = members.filter(({ properties }) => new Set(properties.networks.map(root)).size > 1).length
  const [first, second, third] = countriesByMembers(members)
  const linkTo = (country: string) => <AppLink to="/$lang/cities" params={{ lang }} search={{ country }} />
  return (
    <ul className={classes.figures}>
      <li>{t('networks', { count: networks.length })}</li>
      {inSeveral > 0 && <li>{t('both', { count: inSeveral })}</li>}
      {first && second && third && (
        <li>
          <Rich
            text={t('most', {
              first: format.country(first.country),
              firstCount: first.count,
              second: format.country(second.country),
              secondCount: second.count,
              third: format.country(third.country),
              thirdCount: third.count,
            })}
            marks={{ a: linkTo(first.country), b: linkTo(second.country), c: linkTo(third.country) }}
          />
        </li>
      )}
    </ul>
  )
}
