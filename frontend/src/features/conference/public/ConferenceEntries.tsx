import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ConferenceListItem } from '@/api/generated'
import { useAgendaWords } from '@/features/agenda/public/useAgendaWords'
import { CityLink } from '@/features/city/public/CityLink'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { LangText } from '@/ui/LangText'
import { WhenText } from '@/ui/WhenText'
import classes from './ConferenceEntries.module.css'
import { ConferenceLink } from './ConferenceLink'
import { SeriesLink } from './SeriesLink'

interface ConferenceEntriesProps {
  conferences: ConferenceListItem[]
  /** Left out where the page is that of the series. */
  isSeriesShown?: boolean
  /** Left out where the page is that of the network. */
  isNetworkShown?: boolean
}

/** Conferences in the order in which they are given: when in the margin, then what and where. */
export function ConferenceEntries({ conferences, ...shown }: ConferenceEntriesProps) {
  const { isSeriesShown = true, isNetworkShown = true } = shown
  const { t } = useTranslation('agenda')
  const words = useAgendaWords()
  const format = useFormat()
  return (
    <ul className={classes.entries}>
      {conferences.map((conference) => (
        <li key={conference.slug} className={classes.entry} data-state={conference.state}>
          <div className={classes.when}>
            <WhenText when={conference.when} />
          </div>
          <div>
            <span className={classes.title}>
              <ConferenceLink conference={conference} />
            </span>
            {words.state(conference) && <span className={classes.state}>{words.state(conference)}</span>}
            {conference.theme && (
              <Text ff="var(--paideia-serif)" fs="italic">
                <LangText map={conference.theme} sourceLanguage={conference.sourceLanguage} isName />
              </Text>
            )}
            <div className={classes.facts}>
              <span>
                {conference.host ? (
                  <>
                    <CityLink city={conference.host} />, {format.country(conference.host.country)}
                  </>
                ) : (
                  conference.mode !== 'ONLINE' && t('conference.hostOpen')
                )}
              </span>
              {isSeriesShown && conference.series && (
                <span>
                  <SeriesLink series={conference.series} />
                </span>
              )}
              {isNetworkShown && (
                <span>
                  <NetworkLink slug={conference.network.slug} isShort />
                </span>
              )}
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}
