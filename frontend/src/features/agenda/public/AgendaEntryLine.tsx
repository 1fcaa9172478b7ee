import { Text } from '@mantine/core'
import type { AgendaEntry } from '@/api/generated'
import { CityLink } from '@/features/city/public/CityLink'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { LangText } from '@/ui/LangText'
import { PathLink } from '@/ui/PathLink'
import { WhenText } from '@/ui/WhenText'
import classes from './AgendaEntryLine.module.css'
import { DueLabel } from './DueLabel'
import { Times } from './Times'
import { isDeadline, useAgendaWords } from './useAgendaWords'

interface AgendaEntryLineProps {
  entry: AgendaEntry
  /** Left out where the page is that of the network. */
  isNetworkShown?: boolean
}

/** One line of the agenda: when in the margin, then what, where and of whom. */
function AgendaEntryLine({ entry, isNetworkShown = true }: AgendaEntryLineProps) {
  const words = useAgendaWords()
  const format = useFormat()
  const facts = [isDeadline(entry) ? undefined : words.sort(entry), words.mode(entry)].filter(
    (fact) => fact !== undefined,
  )
  return (
    <li className={classes.entry} data-state={entry.state} data-kind={entry.kind}>
      <div className={classes.when}>
        <WhenText when={entry.when} />
        <Times entry={entry} />
      </div>
      <div>
        <DueLabel entry={entry} />
        <div className={classes.title}>
          <PathLink path={entry.path}>
            <LangText map={entry.titles} sourceLanguage={entry.sourceLanguage} isName />
          </PathLink>
          {words.state(entry) && <span className={classes.state}>{words.state(entry)}</span>}
        </div>
        {entry.theme && (
          <Text ff="var(--paideia-serif)" fs="italic">
            <LangText map={entry.theme} sourceLanguage={entry.sourceLanguage} isName />
          </Text>
        )}
        <div className={classes.facts}>
          {entry.host && (
            <span>
              <CityLink city={entry.host} />, {format.country(entry.host.country)}
            </span>
          )}
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {isNetworkShown && (
            <span>
              <NetworkLink slug={entry.network.slug} isShort />
            </span>
          )}
        </div>
      </div>
    </li>
  )
}

/** Several of them, in the order in which they are given. */
export function AgendaEntries({ entries, isNetworkShown }: { entries: AgendaEntry[]; isNetworkShown?: boolean }) {
  return (
    <ul className={classes.entries}>
      {entries.map((entry) => (
        <AgendaEntryLine key={entry.id} entry={entry} isNetworkShown={isNetworkShown} />
      ))}
    </ul>
  )
}
