package com.example.library;

public record Price(long cents) {}
