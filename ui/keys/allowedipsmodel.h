// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/iprange.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Intrlume::Ui {

//! The addresses from which a key may be used, while a person edits them: one row a range, each checked when it is left and from then on at
//! every change (DESIGN 5.12). Rows go by a number of their own, which stays theirs when others come and go.
class AllowedIpsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the dialog")

    Q_PROPERTY(int count READ count NOTIFY edited)
    Q_PROPERTY(QString problem READ problem NOTIFY edited)
    Q_PROPERTY(QString callerAddress READ callerAddress NOTIFY edited)
    Q_PROPERTY(QString addCallerText READ addCallerText NOTIFY edited)
    Q_PROPERTY(QString lockOutText READ lockOutText NOTIFY edited)
    Q_PROPERTY(int maximumNoteLength READ maximumNoteLength CONSTANT)

public:
    enum Role {
        RowIdRole = Qt::UserRole + 1,
        CidrRole,
        NoteRole,
        ErrorRole, //!< a sentence, once it is to be shown
        WarningRole,
        SuggestionRole, //!< the range that was probably meant
    };

    explicit AllowedIpsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void load(const QList<IpRange> &ranges);
    //! The address that the server sees for this computer; empty: not known, so nothing is said about it.
    void setCallerAddress(const QString &address);

    Q_INVOKABLE int addRow(); //!< an empty one; answers its number
    Q_INVOKABLE void addCaller();
    Q_INVOKABLE void removeRow(int rowId);
    //! Text with line ends, commas or semicolons becomes as many rows: "198.51.100.0/24 Mysuru office", one a line or after a comma.
    Q_INVOKABLE void setCidr(int rowId, const QString &text);
    Q_INVOKABLE void setNote(int rowId, const QString &text);
    Q_INVOKABLE void leave(int rowId); //!< checks the row, and writes a bare address as the range that it is
    Q_INVOKABLE void useSuggestion(int rowId);
    void refreshWords() { rowsChanged(); } //!< the language changed
    void checkAll(); //!< shows what is wrong also in rows that nobody has left yet

    int count() const { return static_cast<int>(m_rows.size()); }
    bool isValid() const; //!< no row is wrong, shown or not
    QList<IpRange> ranges() const; //!< those that are right; empty rows do not count
    QString problem() const; //!< of the list as a whole
    QString callerAddress() const { return m_caller ? m_caller->toString() : QString(); }
    QString addCallerText() const; //!< "Add this computer, 203.0.113.24"; empty where it is allowed already or not known
    static int maximumNoteLength() { return longestNote; }
    QString lockOutText() const; //!< empty unless this computer would be outside of the ranges
    static constexpr int mostRanges = 100; // Both are the contract's limits.
    static constexpr int longestNote = 100;

Q_SIGNALS:
    void edited(); //!< anything that counts for what is saved

private:
    struct Row {
        Row(int number, const QString &text, const QString &itsNote, bool isChecked);
        void write(const QString &text);
        bool isBlank() const { return cidr.trimmed().isEmpty() && note.trimmed().isEmpty(); }

        int id;
        QString cidr;
        QString note;
        bool checked; // What is wrong with it is shown.
        Result<IpRange> range; // What the text means: read once, looked at from every other row.
    };

    int rowOf(int rowId) const; // -1: none
    QString error(const Row &row) const;
    QString warning(const Row &row) const;
    bool isRepeated(const Row &row) const;
    void insert(int at, const QList<Row> &rows);
    void take(int row, const QList<Row> &pasted);
    static void separateNote(Row &row);
    void rowsChanged();

    QList<Row> m_rows;
    std::optional<IpAddress> m_caller;
    int m_lastId = 0;
};

} // namespace Intrlume::Ui
