import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './DataTable.module.css'

interface Column<Row> {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  isNumeric?: boolean
  /** How much of the table it takes, where several tables stand under each other. */
  width?: string
  /** What can be done with the row: it says so itself. */
  isAction?: boolean
}

interface DataTableProps<Row> {
  /** What the table shows, for those who cannot see what stands around it. */
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  empty?: ReactNode
  /** What stands before the name of a row, such as the box that picks it. */
  leading?: (row: Row) => ReactNode
  isPicked?: (row: Row) => boolean
}

/** A table that becomes a list of cards where there is no room for columns. The first column names the row. */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty, leading, isPicked }: DataTableProps<Row>) {
  const { t } = useTranslation('ui')
  if (rows.length === 0) return <Text c="dimmed">{empty}</Text>
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, header, isNumeric, width }) => (
            <th key={key} scope="col" data-numeric={isNumeric || undefined} style={{ inlineSize: width }}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} data-selected={isPicked?.(row) || undefined}>
            {columns.map(({ key, header, cell, isNumeric, isAction }, index) => {
              const Cell = index === 0 ? 'th' : 'td'
              return (
                <Cell
                  key={key}
                  scope={index === 0 ? 'row' : undefined}
                  data-label={isAction ? undefined : header + t('colon')}
                  data-numeric={isNumeric || undefined}
                >
                  {index === 0 && leading ? (
                    <div className={classes.named}>
                      {leading(row)}
                      <span>{cell(row)}</span>
                    </div>
                  ) : (
                    cell(row)
                  )}
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
