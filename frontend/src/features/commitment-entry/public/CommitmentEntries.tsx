import { useTranslation } from 'react-i18next'
import type { CommitmentListItem } from '@/api/generated'
import { CityLink } from '@/features/city/public/CityLink'
import { DeclarationLink } from '@/features/declaration/public/DeclarationLink'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { LangText } from '@/ui/LangText'
import classes from './CommitmentEntries.module.css'
import { CommitmentLink } from './CommitmentLink'
import { LightMark, ProgressMark, StateMark } from './Marks'
import { useCommitmentWords } from './useCommitmentWords'

interface CommitmentEntriesProps {
  commitments: CommitmentListItem[]
  /** Left out where the page is that of the city. */
  isCityShown?: boolean
}

/** Commitments as a list to read: who promised, what, by which number one sees it, and how it goes. */
export function CommitmentEntries({ commitments, isCityShown = true }: CommitmentEntriesProps) {
  return (
    <ul className={classes.entries}>
      {commitments.map((commitment) => (
        <Entry key={commitment.id} commitment={commitment} isCityShown={isCityShown} />
      ))}
    </ul>
  )
}

function Entry({ commitment, isCityShown }: { commitment: CommitmentListItem; isCityShown: boolean }) {
  const { t } = useTranslation('commitment-entry')
  const { t: ofUi } = useTranslation('ui')
  const format = useFormat()
  const words = useCommitmentWords()
  const { city, indicator, declaration, network, state, progress, light, dueOn, onHold } = commitment
  const way = indicator && words.way(indicator)
  return (
    <li className={classes.entry} data-plain={!isCityShown || undefined}>
      {isCityShown && (
        <div className={classes.city}>
          <CityLink city={city} />
          <span className={classes.country}>{format.country(city.country)}</span>
        </div>
      )}
      <div>
        <div className={classes.title}>
          <CommitmentLink commitment={commitment} />
        </div>
        {indicator && way && (
          <div className={classes.way}>
            <LangText map={indicator.names} sourceLanguage={commitment.sourceLanguage} />
            {ofUi('colon')}
            {way}
          </div>
        )}
        <div className={classes.facts}>
          {state === 'PUBLISHED' ? <ProgressMark progress={progress} /> : <StateMark state={state} />}
          {light && <LightMark light={light} />}
          {onHold && <span>{t('onHold')}</span>}
          {dueOn && <span>{t('due', { date: format.day(dueOn) })}</span>}
          <span>
            {declaration ? <DeclarationLink declaration={declaration} /> : <NetworkLink slug={network.slug} isShort />}
          </span>
        </div>
      </div>
    </li>
  )
}
